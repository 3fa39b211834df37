// Look again every two seconds while something is being made. Without JavaScript there is a link that does the same.
(() => {
  const look = async () => {
    const place = document.getElementById("progress");
    if (!place || !place.dataset.working) return;
    try {
      const text = await (await fetch(location.href, { credentials: "same-origin" })).text();
      // A page whose work is done shows something else at the same address: go there.
      const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("progress");
      if (!fresh && place.dataset.then) { location.assign(place.dataset.then); return; }
      if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceWith(document.adoptNode(fresh));
    } catch {
      // The server may be busy or closed; the next look tells.
    }
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
