/**
 * The element of a picture that a writer of ours made, to stand on the page: read as an image and never as HTML. Its
 * name and description are those of what it stands in; as a title they would follow the mouse.
 */
export function svgElement(svg: string): SVGElement {
  const image = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  if (!(image instanceof SVGSVGElement)) throw new Error("a form writes an SVG");
  for (const said of image.querySelectorAll(":scope > title, :scope > desc")) said.remove();
  const [width, height] = ["width", "height"].map((side) => image.getAttribute(side) ?? "");
  if (!image.hasAttribute("viewBox")) image.setAttribute("viewBox", `0 0 ${width} ${height}`);
  image.removeAttribute("role");
  image.setAttribute("aria-hidden", "true");
  return image;
}
