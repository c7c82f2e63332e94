// The W3C WebDriver protocol, as far as the journey needs it: https://www.w3.org/TR/webdriver2/
import type { Engine } from './engine.ts'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

type Json = Record<string, unknown>

async function call(method: string, address: string, body?: Json): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`)
  return value
}

/** A session with the driver that listens at this address. */
export async function openSession(driver: string, capabilities: Json): Promise<Engine> {
  const session = (await call('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  const at = `${driver}/session/${session.sessionId}`
  const find = async (selector: string): Promise<string> => {
    const found = (await call('POST', `${at}/element`, { using: 'css selector', value: selector })) as Json
    return String(found[ELEMENT])
  }
  const keys = (text: string) =>
    [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
  return {
    goto: async (url) => void (await call('POST', `${at}/url`, { url })),
    run: async <T>(body: string, ...args: readonly unknown[]) =>
      (await call('POST', `${at}/execute/sync`, { script: body, args })) as T,
    click: async (selector) => void (await call('POST', `${at}/element/${await find(selector)}/click`, {})),
    type: async (text) =>
      void (await call('POST', `${at}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions: keys(text) }],
      })),
    chooseFile: async (selector, path) =>
      void (await call('POST', `${at}/element/${await find(selector)}/value`, { text: path })),
    close: async () => void (await call('DELETE', at)),
  }
}
