// The whole browser dies, as in a power cut, one second after the last keystroke.
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { killEveryProcess } from '../../setup/kill.ts'
import { addRow, question, readAnswers, textField, typeInto } from '../support/answers.ts'
import { CHAPTER, firstPage, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const ROUNDS = process.env['SOAK'] ? 12 : 3

let profile: string
beforeEach(async () => {
  profile = await freshProfile()
})
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))

it('probe', async ({ annotate }) => {
  let context = await openChromium(profile)
  let page = await firstPage(context)
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  for (let round = 0; round < ROUNDS; round += 1) {
    await typeInto(textField(page, 'urgentie.niets-doen'), `ronde ${round} geschreven. `)
    await typeInto(textField(page, 'urgentie.cijfers-en-verhalen', 4), `cel ${round}. `)
    await addRow(page, `${round}`)
    await question(page, 'urgentie.hoe-breed').getByLabel('4', { exact: true }).check({ force: true })
    const before = await readAnswers(page)
    await pause(1000)
    const t = Date.now()
    const n = await killEveryProcess(profile)
    console.log('killed', n, Date.now() - t)
    context = await openChromium(profile)
    page = await firstPage(context)
    await openPage(page, siteUrl + CHAPTER)
    console.log('reopened', Date.now() - t)
    expect(await readAnswers(page)).toEqual(before)
  }
  await context.close()
})
