/** Which lines of the map are drawn. */
export const LAYERS = ['both', 'formal', 'influence'] as const
export type Layers = (typeof LAYERS)[number]

export const layersOf = (text: string | undefined): Layers =>
  LAYERS.find((one) => one === text) ?? 'both'
