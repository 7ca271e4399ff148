/** Which lines of the map are drawn. */
export type Layers = 'both' | 'formal' | 'influence'

export const layersOf = (text: string | undefined): Layers =>
  text === 'formal' || text === 'influence' ? text : 'both'
