// The casus in use on this page. Islands read these stores and call these verbs; nothing else. What concerns all
// casussen on this device stands in casussen/.
import { browserEnvironment } from '../platform/environment.ts'
import { createSession } from './session.ts'

const session = createSession(browserEnvironment)

export const { hold, writer, $registers, $casusId, $state, $staat, $saveStatus, $setAside, $hasStorage } =
  session
export const { open, answer, switchTo, unite, stamp } = session
