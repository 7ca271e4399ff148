import { test } from './support/stage'
for (const [language, theme] of [['en', 'light'], ['zh-Hans', 'dark'], ['en', 'projector']] as const)
  test(`look ${language} ${theme}`, async ({ page, begin, call }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' })
    await page.setViewportSize(theme === 'projector' ? { width: 1024, height: 768 } : { width: 1280, height: 720 })
    await begin({ language })
    if (theme === 'projector') { const s = await call<any>('session_get'); await call('settings_set', { ...s.settings, theme: 'projector' }); await page.reload() }
    const { rows: all } = await call<{ rows: { id: string; name: string }[] }>('account_rows', { limit: 3 })
    const { rows } = await call<{ rows: { id: string; name: string; outcome: string }[] }>('opportunity_rows', { limit: 60, outcomes: ['open'] })
    let id = rows[0]!.id
    for (const row of rows) {
      const card = await call<{ dates: string[]; contenders: unknown[] }>('qualification', { opportunity: row.id })
      if (card.dates.length > 1 && card.contenders.length > 1) { id = row.id; break }
    }
    await call('holding_set', { id: all[0]!.id, kind: 'extend' })
    for (const [name, hash] of [['overview', `#/opportunity/${id}`], ['qualify', `#/opportunity/${id}/qualify`], ['radar', `#/opportunity/${id}/qualify?look=radar`], ['steps', `#/opportunity/${id}/steps`], ['decide', `#/opportunity/${id}/decide`], ['plan', `#/opportunity/${id}/plan`], ['account', `#/account/${all[0]!.id}`], ['territories', '#/portfolio/-/territories']] as const) {
      await page.evaluate((to) => { location.hash = to }, hash)
      await page.waitForTimeout(900)
      if (name === 'account') await page.getByRole('button', { name: /Keep .*months|保留|6/ }).first().scrollIntoViewIfNeeded().catch(() => null)
      await page.screenshot({ path: `/tmp/look/${language}-${theme}-${name}.png` })
    }
    if (language === 'en' && theme === 'light') await call('worksheet_export', { worksheet: 'opportunity-plan', subject: id, path: '/tmp/look/plan.pdf', replace: true })
  })
