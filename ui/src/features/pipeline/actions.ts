import { attempt } from '../../lib/notice.svelte'
import { go } from '../../lib/place.svelte'
import { select } from '../../lib/selection.svelte'
import { t } from '../../lib/text'
import { add } from './edits'

/** Makes an opportunity in the first stage and opens it in the inspector. */
export async function addFirst(): Promise<void> {
  const done = await attempt(add([t('pipeline-new-name')], {}))
  if (!done) return
  go({ page: 'pipeline', view: 'board' })
  select('opportunity', done.value.ids)
}
