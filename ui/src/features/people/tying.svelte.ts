import host from '../../host'
import { t } from '../../lib/text'
import { endings } from '../imports/endings'

/** A file of ties: chosen first, shown with what would come of it, then taken in. */
export class Tying {
  on = $state(false)
  path = $state('')

  /** Asks for the file, then opens the dialog on it. */
  async choose() {
    const [path] = await host.pickFiles(t('people-ties-choose'), [{ name: t('imports-file-kinds'), extensions: endings }])
    if (path === undefined) return
    this.path = path
    this.on = true
  }

  end() {
    this.on = false
  }
}
