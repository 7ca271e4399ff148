/** The minutes of a meeting, saved where a person says. */
import { minutesExport } from '../../generated/commands'
import host from '../../host'
import { joinPath, pickable } from '../../lib/files'
import { attempt, notify } from '../../lib/notice.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { fileName } from '../forecast/picture'

export async function saveMinutes(id: string, title: string): Promise<void> {
  const folder = session.view?.folder ?? ''
  const suggested = joinPath(folder, fileName(title, 'pdf'))
  const path = await host.pickSave(t('export-where'), suggested, pickable('pdf', 'docx'))
  if (!path) return
  const written = await attempt(minutesExport({ id, path, replace: true }))
  if (written) notify(t('export-written', { path: written.path }), 'good')
}
