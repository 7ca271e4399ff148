import host from '../../host'
import type { Feature } from '../../lib/feature'
import { askAndOpen, backUp } from '../../lib/files'
import { open } from '../../lib/frame.svelte'
import { redact, redacting } from '../../lib/redacting.svelte'
import { closeWorkspace, openSample, redo, session, undo } from '../../lib/session.svelte'
import { t } from '../../lib/text'

/** What can be done anywhere. */
const actions = () => [
  ...steps(),
  { id: 'new', label: t('frame-new'), keys: '$mod+N', run: () => open('newWorkspace') },
  { id: 'open', label: t('frame-open'), keys: '$mod+O', run: askAndOpen },
  { id: 'backup', label: t('frame-backup'), run: () => backUp(false) },
  { id: 'sample', label: t('frame-sample'), run: openSample },
  { id: 'close', label: t('frame-close'), run: closeWorkspace },
  { id: 'redact', label: t(redacting.on ? 'palette-show-private' : 'palette-redact'), run: () => void redact() },
  { id: 'full-screen', label: t('palette-full-screen'), keys: 'F11', run: () => void host.fillScreen() },
  { id: 'shortcuts', label: t('palette-shortcuts'), keys: '?', run: () => open('shortcuts') },
]

const steps = () => [
  ...(session.steps.undo
    ? [
        {
          id: 'undo',
          label: t('frame-undo-step', { step: session.steps.undo.label }),
          keys: '$mod+Z',
          run: undo,
        },
      ]
    : []),
  ...(session.steps.redo
    ? [
        {
          id: 'redo',
          label: t('frame-redo-step', { step: session.steps.redo.label }),
          keys: '$mod+Shift+Z',
          run: redo,
        },
      ]
    : []),
]

export default { actions } satisfies Feature
