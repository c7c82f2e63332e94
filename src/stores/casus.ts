// The casus in use on this page. Islands read these stores and call these verbs; nothing else.
import { browserEnvironment } from '../platform/environment.ts'
import { createSession } from './session.ts'

const session = createSession(browserEnvironment)

export const { writer, $registers, $casusId, $state, $saveStatus, $setAside, $hasStorage } = session
export const { open, answer, switchTo, unite, casusIds, nameOf, registersOf, stamp } = session
