/** What people can write about an opportunity. Each answers when it is written, and rejects with a sentence. */
import { holding } from '../../components/table'
import {
  accountRows,
  catalogueGet,
  opportunityAdd,
  opportunityDelete,
  opportunityEdit,
  opportunityMove,
  territoryRows,
} from '../../generated/commands'
import type { OpportunityEdit, OpportunityMove, Ref } from '../../generated/types'
import type { CallError } from '../../host'
import { method } from '../../lib/method.svelte'
import { attempt, isCallError, notify } from '../../lib/notice.svelte'
import { t } from '../../lib/text'
import { askGate } from './gate.svelte'

export const edit = (ids: readonly string[], edit: OpportunityEdit) =>
  opportunityEdit({ ids: [...ids], edit })

export const remove = (ids: readonly string[]) => attempt(opportunityDelete({ ids: [...ids] }))

export const add = (
  names: string[],
  at: { account?: string | null; pipeline?: string | null; stage?: string },
) =>
  opportunityAdd({
    names,
    account: at.account ?? null,
    unit: null,
    product: null,
    pipeline: at.pipeline ?? null,
    stage: at.stage ?? null,
    initiative: null,
  })

/** Moves and says what to mind in the stage entered. */
export async function moveTo(
  ids: readonly string[],
  stage: string,
  more: Partial<Omit<OpportunityMove, 'ids' | 'stage'>> & { of: string },
) {
  const { of, pipeline = null, on_date = null, why = null } = more
  const move: OpportunityMove = { ids: [...ids], stage, pipeline, on_date, why, reason: null, winner: null, lesson: null }
  const done = await opportunityMove(move).catch((error: unknown) => askAndMove(error, move, of))
  const entered = method.stage(pipeline ?? of, stage)
  const warning = entered?.warnings[0]
  if (entered && warning) notify(t('pipeline-mind', { stage: stageName(entered), warning }))
  return done
}

/** What leaves something open goes on with a reason; without one, nothing was wanted. */
async function askAndMove(error: unknown, move: OpportunityMove, of: string) {
  if (!isCallError(error) || error.code !== 'gate') throw error
  const answer = await askGate({ ids: move.ids, stage: move.stage, pipeline: move.pipeline, of })
  if (!answer) throw { code: 'cancelled', message: '' } satisfies CallError
  return opportunityMove({ ...move, ...answer })
}

export const stageName = (stage: { sign: string; title: string }): string => `${stage.sign} ${stage.title}`

/** Accounts whose names hold the text. */
export async function findAccounts(text: string): Promise<Ref[]> {
  return refs((await accountRows({ search: text, limit: 30 })).rows)
}

const refs = (list: readonly Ref[]): Ref[] => list.map(({ id, name }) => ({ id, name }))

export const findTeammates = async (text: string): Promise<Ref[]> =>
  holding(refs((await catalogueGet()).teammates), text)

export const findProducts = async (text: string): Promise<Ref[]> =>
  holding(refs((await catalogueGet()).products), text)

export const findSources = async (text: string): Promise<Ref[]> =>
  holding(method.levels('lead-source').map(({ key, title }) => ({ id: key, name: title })), text)

export const findTerritories = async (text: string): Promise<Ref[]> =>
  holding(refs((await territoryRows()).rows), text)

export const findCompetitors = async (text: string): Promise<Ref[]> =>
  holding(refs((await catalogueGet()).competitors), text)
