/** Packs into files and out of them. */
import { packExport } from '../../generated/commands'
import type { PackInfo, PackItem } from '../../generated/types'
import host from '../../host'
import { joinPath } from '../../lib/files'
import { attempt, notify } from '../../lib/notice.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'

const filters = () => [{ name: t('packs-file'), extensions: ['toml'] }]

export const pickPack = (): Promise<string | null> => host.pickFile(t('packs-import'), filters())

export const exportPack = ({ key }: PackInfo): Promise<void> => write(key, { key, items: [] })
export const exportItems = ({ kind, key }: PackItem): Promise<void> =>
  write(key, { key: null, items: [{ kind, key }] })

async function write(
  name: string,
  what: { key: string | null; items: { kind: string; key: string }[] },
): Promise<void> {
  const path = await host.pickSave(
    t('packs-export'),
    joinPath(session.view?.folder ?? '', `${name}.toml`),
    filters(),
  )
  if (!path) return
  const written = await attempt(packExport({ path, ...what }))
  if (written) notify(t('export-written', { path: written.path }), 'good')
}
