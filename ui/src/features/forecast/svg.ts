/**
 * A chart's SVG, made safe to stand in the page: parsed as XML, then cut down to
 * the shapes and attributes that charts use. Nothing in it can run, load or link.
 */
const shapes = new Set([
  'svg',
  'g',
  'defs',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'pattern',
  'clipPath',
  'title',
  'desc',
])

const attributes = new Set([
  'xmlns',
  'viewBox',
  'width',
  'height',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
  'dx',
  'dy',
  'points',
  'transform',
  'id',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'clip-path',
  'clip-rule',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'patternUnits',
  'patternTransform',
  'patternContentUnits',
  'preserveAspectRatio',
  'shape-rendering',
  'xml:space',
])

/** Colours and references to parts of the same picture; no address, no script. */
const harmless = (value: string): boolean =>
  !/url\((?!\s*['"]?#)|javascript:|expression\(|@import|\\/i.test(value)

/** The picture as a node to adopt; null where the text is no SVG. */
export function safeSvg(text: string): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  const root = parsed.documentElement
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) return null
  clean(root)
  return root as unknown as SVGSVGElement
}

function clean(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!attributes.has(name) || !harmless(value)) element.removeAttribute(name)
  }
  for (const child of [...element.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) continue
    if (child.nodeType === Node.ELEMENT_NODE && shapes.has((child as Element).localName))
      clean(child as Element)
    else child.remove()
  }
}
