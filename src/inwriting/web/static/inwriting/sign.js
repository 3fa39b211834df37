// Draw a signature. Without JavaScript the page offers a picture file instead, and this part stays hidden.
(() => {
  const pad = document.getElementById("pad");
  const field = document.getElementById("drawn");
  if (!pad || !field) return;
  document.getElementById("pad-part").hidden = false;
  const pen = pad.getContext("2d");
  const scale = 2;
  pad.width = pad.clientWidth * scale;
  pad.height = pad.clientHeight * scale;
  pen.lineWidth = 2.4 * scale;
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = "#10182e";
  let last = null;
  const at = (event) => {
    const box = pad.getBoundingClientRect();
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  };
  pad.addEventListener("pointerdown", (event) => { last = at(event); pad.setPointerCapture(event.pointerId); });
  pad.addEventListener("pointermove", (event) => {
    if (!last) return;
    const next = at(event);
    pen.beginPath(); pen.moveTo(...last); pen.lineTo(...next); pen.stroke();
    last = next;
  });
  const stop = () => {
    if (!last) return;
    last = null;
    field.value = pad.toDataURL("image/png");
    document.getElementById("how-drawn").checked = true;
  };
  pad.addEventListener("pointerup", stop);
  pad.addEventListener("pointercancel", stop);
  document.getElementById("pad-clear").addEventListener("click", () => {
    pen.clearRect(0, 0, pad.width, pad.height);
    field.value = "";
  });
})();
