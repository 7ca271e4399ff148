/** The workspace's method: its scales and pipelines, with lookups by key. It holds no rule of its own. */
import { methodGet } from '../generated/commands'
import type { LevelView, MethodView, PipelineView, ScaleView, StageView } from '../generated/types'
import { attempt } from './notice.svelte'

let view = $state.raw<MethodView | null>(null)

export const method = {
  get view() {
    return view
  },
  get pipelines(): readonly PipelineView[] {
    return view?.pipelines ?? []
  },
  scale(key: string): ScaleView | null {
    return view?.scales.find((scale) => scale.key === key) ?? null
  },
  levels(scale: string): readonly LevelView[] {
    return method.scale(scale)?.levels ?? []
  },
  level(scale: string, key: string | null | undefined): LevelView | null {
    return method.levels(scale).find((level) => level.key === key) ?? null
  },
  /** Title of a level; the key itself where the method does not know it, nothing where there is none. */
  title(scale: string, key: string | null | undefined): string {
    return method.level(scale, key)?.title ?? key ?? ''
  },
  pipeline(key: string | null | undefined): PipelineView | null {
    return view?.pipelines.find((pipeline) => pipeline.key === key) ?? null
  },
  stages(pipeline: string): readonly StageView[] {
    return method.pipeline(pipeline)?.stages ?? []
  },
  stage(pipeline: string, key: string | null | undefined): StageView | null {
    return method.stages(pipeline).find((stage) => stage.key === key) ?? null
  },
}

/** Asks for the method anew: after opening a file and after switching the language. */
export async function loadMethod(): Promise<void> {
  view = await attempt(methodGet())
}
