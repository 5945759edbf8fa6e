// What runs in the page: nothing here may refer to anything outside of its function.

/// What is too wide, or lies on something else.
export function layoutFaults() {
  const faults = [];
  const name = (one) => `'${one.textContent.slice(0, 40)}'`;
  if (document.scrollingElement.scrollWidth > window.innerWidth) {
    faults.push(`overflow: the page is ${document.scrollingElement.scrollWidth} wide`);
  }
  for (const svg of document.querySelectorAll("svg[role=img]")) {
    const box = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => ({ text, at: text.getBoundingClientRect() })).filter(({ at }) => at.width > 0);
    for (const { text, at } of texts) {
      if (at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1) {
        faults.push(`text: ${name(text)} leaves its picture`);
      }
    }
    texts.forEach(({ text, at }, index) => {
      for (const other of texts.slice(index + 1)) {
        const wide = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
        const high = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
        if (wide > 1 && high > 4) faults.push(`text: ${name(text)} lies on ${name(other.text)}`);
      }
    });
  }
  return faults;
}

/// How many points in each box of a picture of a page differ from the point at its corner.
export async function drawnPixels(base64, boxes) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  return boxes.map((box) => {
    const { data } = context.getImageData(box.x, box.y, Math.max(1, box.width), Math.max(1, box.height));
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const far = Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]);
      count += far > 60 ? 1 : 0;
    }
    return count;
  });
}
