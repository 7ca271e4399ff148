/**
 * A stage for each worker: the development host with the built page, in folders of its own. Every
 * test starts over on it, so that no test knows of another.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect } from '@playwright/test'

export { expect }
export type { Locator, Page } from '@playwright/test'

export type Language = 'en' | 'zh-Hans' | 'zh-Hant'
type Start = { sample?: boolean; language?: Language; at?: string }

export const root = resolve(__dirname, '../../..')
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target')
const program = process.env.MAINSTAY_DEVHOST ?? join(target, 'debug', 'devhost')
const ui = process.env.MAINSTAY_UI ?? join(root, 'ui', 'dist')

async function serve(): Promise<{ address: string; process: ChildProcess }> {
  for (const needed of [program, ui])
    if (!existsSync(needed)) throw new Error(`${needed} is not built: \`cargo xtask test\` builds it.`)
  const host = spawn(program, ['--ui', ui, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TZ: 'UTC' } })
  for await (const line of createInterface({ input: host.stdout })) return { address: line.trim(), process: host }
  throw new Error('The development host ended before it listened.')
}

type Worker = { address: string }
type Stage = {
  /** Starts over: on the sample in English unless told otherwise, at the place an address hash names. */
  begin: (start?: Start) => Promise<void>
  /** Starts over without any workspace. */
  beginBare: () => Promise<void>
  /** Runs a command without the page, as another window would. */
  call: <T>(name: string, request?: unknown) => Promise<T>
  /** A folder for files that the test makes or awaits. */
  folder: string
}

export const test = base.extend<Stage, Worker>({
  address: [
    async ({}, use) => {
      const { address, process } = await serve()
      await use(address)
      process.kill()
    },
    { scope: 'worker' },
  ],
  begin: async ({ page, address }, use) => {
    await use(async ({ sample = true, language = 'en', at = '' } = {}) => {
      const answer = await page.request.post(`${address}/reset`, { data: { sample, language } })
      expect(answer.ok(), await answer.text()).toBe(true)
      await page.goto(`${address}/${at}`)
    })
  },
  beginBare: async ({ page, begin, call, address }, use) => {
    await use(async () => {
      await begin({ sample: false })
      await call('workspace_close')
      await page.goto(address)
    })
  },
  call: async ({ page, address }, use) => {
    await use(async (name, request = {}) => {
      const answer = await page.request.post(`${address}/call`, { data: { name, request } })
      expect(answer.ok(), await answer.text()).toBe(true)
      return answer.json()
    })
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'mainstay-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})
