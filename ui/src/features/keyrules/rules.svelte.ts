/**
 * The rules being edited: a draft beside those in force, and what it would do.
 * Every figure comes from Rust; here is only what was typed and what was answered.
 */
import { rulesGet, rulesPreview, rulesTemplates } from '../../generated/commands'
import type {
  CriterionDraft,
  RulesDraft,
  RulesPreview,
  RulesTry,
  RulesView,
  TestedView,
} from '../../generated/types'
import host from '../../host'
import { live, touches } from '../../lib/live.svelte'
import { sentence } from '../../lib/notice.svelte'
import { place, setQuery } from '../../lib/place.svelte'
import { session } from '../../lib/session.svelte'

/** Rows shown at first, and more at each wish. */
const PAGE = 60
/** What the verdicts look at; only changes of these are tried again. */
const TABLES = [
  'account',
  'opportunity',
  'judgement',
  'rating',
  'person',
  'ruleset',
  'pack',
  'teammate',
  'workspace',
]

/** What was typed and not kept, with the workspace it belongs to: it outlives a look at another view. */
let unkept = $state.raw<{ draft: RulesDraft; opened: number } | null>(null)

export class Rules {
  preview = $state.raw<RulesPreview | null>(null)
  /** Why the draft cannot be tried. */
  trouble = $state<string | null>(null)
  limit = $state(PAGE)
  readonly #view = live(() => rulesGet(), ['ruleset', 'pack', 'account'])
  readonly #templates = live(() => (this.view && !this.draft ? rulesTemplates() : null), TABLES)
  /** One question at a time; of those that come meanwhile the last. */
  #busy = false
  #next: RulesTry | null = null
  #stopped = false

  constructor() {
    $effect(() => {
      if (this.request) this.#ask(this.request)
    })
    $effect(() =>
      host.onChanged((changed) => touches(changed, TABLES) && this.request && this.#ask(this.request)),
    )
    $effect(() => () => {
      this.#stopped = true
    })
  }

  /** What was typed; null shows the rules in force. */
  get typed(): RulesDraft | null {
    return unkept?.opened === session.opened ? unkept.draft : null
  }
  get view(): RulesView | null {
    return this.#view.data
  }
  get templates() {
    return this.#templates.data ?? []
  }
  get draft(): RulesDraft | null {
    return this.typed ?? this.view?.current ?? null
  }
  /** Whether the draft is what holds. */
  get inForce(): boolean {
    const current = this.view?.current
    return Boolean(current) && (!this.typed || JSON.stringify(this.typed) === JSON.stringify(current))
  }
  /** Which accounts are listed. */
  get show(): string {
    return place.query.show ?? 'qualify'
  }
  get request(): RulesTry | null {
    return this.draft && { rules: this.draft, show: this.show, offset: 0, limit: this.limit }
  }

  setShow(show: string): void {
    this.limit = PAGE
    setQuery({ show: show === 'qualify' ? null : show })
  }
  more(): void {
    this.limit += PAGE * 4
  }
  /** Goes back to what holds. */
  revert(): void {
    unkept = null
  }
  start(draft: RulesDraft): void {
    unkept = { draft, opened: session.opened }
  }
  change(changes: Partial<RulesDraft>): void {
    if (this.draft) this.start({ ...this.draft, ...changes })
  }
  changeCriterion(at: number, changes: Partial<CriterionDraft>): void {
    const criteria = this.draft?.criteria.map((one, index) => (index === at ? { ...one, ...changes } : one))
    if (criteria) this.change({ criteria })
  }
  remove(at: number): void {
    const criteria = this.draft?.criteria.filter((_, index) => index !== at)
    if (criteria) this.change({ criteria })
  }
  add(subject: TestedView): void {
    const number = subject.unit !== 'level' && subject.unit !== 'word'
    const first = subject.options[0]
    const fresh: CriterionDraft = {
      title: '',
      weight: 1,
      by: subject.by,
      key: subject.key,
      at_least: number ? 0 : null,
      at_most: null,
      is: number || !first ? [] : [first.key],
    }
    this.change({ criteria: [...(this.draft?.criteria ?? []), fresh] })
  }
  subject(of: CriterionDraft): TestedView | null {
    return this.view?.subjects.find((one) => one.by === of.by && one.key === of.key) ?? null
  }

  async #ask(request: RulesTry): Promise<void> {
    if (this.#busy) {
      this.#next = request
      return
    }
    this.#busy = true
    try {
      this.preview = await rulesPreview(request)
      this.trouble = null
    } catch (error) {
      this.trouble = sentence(error)
    }
    this.#busy = false
    const next = this.#next
    this.#next = null
    if (next && !this.#stopped) void this.#ask(next)
  }
}
