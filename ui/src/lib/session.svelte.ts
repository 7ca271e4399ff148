/**
 * The session as Rust has it: settings, the open workspace, recent files, undo
 * and redo. Every change of it goes to Rust first; the page shows the answer.
 */
import * as commands from '../generated/commands'
import type { Changed, DataRead, Outcome, SessionView, Settings, WorkspaceNew } from '../generated/types'
import host, { answered } from '../host'
import { attempt, notify } from './notice.svelte'
import { go } from './place.svelte'
import { fetchTexts, speak, t } from './text'
import { applyTheme } from './theme'

let view = $state.raw<SessionView | null>(null)
/** Grows with every open, so that pages of the file before never linger. */
let opened = $state(0)

export const session = {
  get view() {
    return view
  },
  get workspace() {
    return view?.workspace ?? null
  },
  get settings() {
    return view?.settings ?? null
  },
  get steps() {
    return view?.steps ?? { undo: null, redo: null }
  },
  /** ISO date of today, as Rust counts it. */
  get today() {
    return view?.today ?? ''
  },
  get readOnly() {
    return view?.workspace?.read_only ?? false
  },
  get opened() {
    return opened
  },
}

/** Shows the session and keeps following it. Returns how to stop. */
export async function startSession(): Promise<() => void> {
  await show(host.first ?? (await commands.sessionGet()))
  // What the window was made with may be out of date, as after a reload.
  if (host.first) catchUp()
  return host.onChanged(follow)
}

export const saveSettings = (changes: Partial<Settings>): Promise<boolean> => {
  const now = view?.settings ?? { language: null, theme: null, author: '', template: null }
  return take(commands.settingsSet({ ...now, ...changes }))
}

/** Leaves private things out of every view and export, or shows them again. */
export const leaveOut = (on: boolean, cost?: boolean): Promise<boolean> => take(commands.redactSet({ on, ...(cost !== undefined && { cost }) }))

export const newWorkspace = (request: WorkspaceNew): Promise<boolean> => enter(commands.workspaceNew(request))
export const openWorkspace = (path: string): Promise<boolean> => enter(commands.workspaceOpen({ path }))
export const readData = (request: DataRead): Promise<boolean> => enter(commands.dataRead(request))
export const openSample = (): Promise<boolean> => enter(commands.sampleOpen())
export const closeWorkspace = (): Promise<boolean> => enter(commands.workspaceClose())
export const forgetRecent = (path: string): Promise<boolean> => take(commands.recentForget({ path }))
export const renameWorkspace = (value: string): Promise<boolean> =>
  take(commands.workspaceEdit({ field: 'name', value }))
/** The month a year of business starts with. */
export const chooseYearStart = (month: number): Promise<boolean> => take(commands.calendarSet({ year_start: month }))
export const choosePipeline = (value: string): Promise<boolean> =>
  take(commands.workspaceEdit({ field: 'pipeline', value }))

/** Takes back the last change and says which. */
export const undo = (): Promise<boolean> => step('undo')
/** Brings the last undone change again and says which. */
export const redo = (): Promise<boolean> => step('redo')

async function step(way: 'undo' | 'redo'): Promise<boolean> {
  // A step pressed before the last change is saved is about that change.
  for (const changed of await answered()) follow(changed)
  const label = session.steps[way]?.label
  if (!label) return false
  const done = await attempt(way === 'undo' ? commands.undo() : commands.redo())
  if (!done) return false
  follow(done.changed)
  notify(t(way === 'undo' ? 'frame-undone' : 'frame-redone', { step: label }), 'plain', { slot: 'step' })
  return true
}

async function take(asked: Promise<Outcome<SessionView>>): Promise<boolean> {
  const answer = await attempt(asked)
  if (!answer) return false
  await show(answer.value)
  return true
}

async function enter(asked: Promise<Outcome<SessionView>>): Promise<boolean> {
  const before = opened
  const done = await take(asked)
  if (done && opened === before) arrive()
  return done
}

/** Another file: nothing of the one before stays, and the portfolio comes first. */
function arrive(): void {
  opened += 1
  const older = view?.workspace?.older
  if (older) notify(t('frame-brought-up-to-date', { path: older }), 'good', { stays: true })
  go({ page: 'portfolio' })
}

let shows = 0

/** The texts of its language come first, so that no key is ever seen; of several sessions the last one stays. */
async function show(next: SessionView): Promise<void> {
  shows += 1
  const mine = shows
  await fetchTexts(next.language)
  if (mine !== shows) return
  const moved = view !== null && view.workspace?.path !== next.workspace?.path
  view = next
  if (moved) arrive()
  speak(next.language)
  applyTheme(next.settings.theme)
  host.setTitle(next.workspace ? t('frame-window-title', { name: next.workspace.name }) : t('frame-program'))
}

let due: ReturnType<typeof setTimeout> | undefined

/** Undo and redo at once; counts and names a moment later, once for many changes. */
function follow(changed: Changed): void {
  if (!view) return
  view = { ...view, steps: changed.steps }
  catchUp()
}

function catchUp(): void {
  clearTimeout(due)
  due = setTimeout(async () => {
    const next = await attempt(commands.sessionGet())
    if (next) await show(next)
  }, 150)
}
