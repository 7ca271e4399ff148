import { keyName } from '../../lib/keys'
import { t } from '../../lib/text'

type Group = { title: string; keys: [keys: string, what: string][] }

/** The keys people can use, grouped as on the sheet. */
export const shortcutGroups = (): Group[] => [everywhere(), lists(), boards()]

const everywhere = (): Group => ({
  title: t('shortcuts-everywhere'),
  keys: [
    [keyName('$mod+K'), t('shortcuts-find')],
    [keyName('$mod+Z'), t('shortcuts-undo')],
    [keyName('$mod+Shift+Z'), t('shortcuts-redo')],
    [keyName('$mod+N'), t('shortcuts-new')],
    [keyName('$mod+O'), t('shortcuts-open')],
    [keyName('$mod+B'), t('shortcuts-rail')],
    [keyName('$mod+I'), t('shortcuts-inspector')],
    ['F11', t('shortcuts-full-screen')],
    [keyName('Alt+←'), t('shortcuts-back')],
    [keyName('Alt+→'), t('shortcuts-forward')],
    ['Esc', t('shortcuts-leave')],
    ['?', t('shortcuts-sheet')],
  ],
})

const lists = (): Group => ({
  title: t('shortcuts-lists'),
  keys: [
    ['F2', t('shortcuts-edit')],
    ['Enter', t('shortcuts-commit')],
    ['Enter', t('shortcuts-next')],
    [keyName('$mod+V'), t('shortcuts-paste')],
    ['Delete', t('shortcuts-delete')],
  ],
})

const boards = (): Group => ({
  title: t('shortcuts-boards'),
  keys: [
    [t('shortcuts-key-space-drag'), t('shortcuts-pan')],
    [t('shortcuts-key-wheel'), t('shortcuts-zoom')],
    [t('shortcuts-key-shift-click'), t('shortcuts-select-more')],
    [t('shortcuts-key-arrows'), t('shortcuts-move')],
  ],
})
