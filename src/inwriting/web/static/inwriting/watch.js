// Look again every two seconds while the binder is being made. Without JavaScript there is a link that does the same.
(() => {
  const look = async () => {
    const place = document.getElementById("progress");
    if (!place || !place.dataset.working) return;
    try {
      const text = await (await fetch(location.href, { credentials: "same-origin" })).text();
      const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("progress");
      if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceWith(document.adoptNode(fresh));
    } catch {
      // The server may be busy or closed; the next look tells.
    }
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
