/** The deck that is being put together: of what, and under which name it will be offered to be saved. */
import type { DeckOf } from '../../generated/types'

type Asked = { of: DeckOf; name: string }

export const slides = $state<{ asked: Asked | null; open: boolean }>({ asked: null, open: false })

/** Asks which slides of a deck are wanted, in which order. */
export function askSlides(kind: DeckOf['kind'], name: string, subject: string | null = null): void {
  slides.asked = { of: { kind, subject, template: null }, name }
  slides.open = true
}
