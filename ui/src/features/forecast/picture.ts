import type { Picture } from '../../generated/types'

/** The same picture in another theme; as it is where none is named. */
export function inTheme(picture: Picture, theme: string | null): Picture {
  return theme === null ? picture : ({ ...picture, of: { ...picture.of, theme } } as Picture)
}

/** A name that every file system takes. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${plain.replace(/^\.+/, '') || 'Mainstay'}.${ending}`
}
