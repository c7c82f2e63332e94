// WebDriver BiDi, as far as the journey needs it: https://www.w3.org/TR/webdriver-bidi/
import type { Engine } from './engine.ts'

type Json = Record<string, unknown>

interface Connection {
  ask(method: string, params: Json): Promise<Json>
  close(): void
}

function connect(socket: WebSocket): Connection {
  const waiting = new Map<number, { resolve(result: Json): void; reject(error: Error): void }>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; type: string; result: Json; message?: string }
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (message.id === undefined || !asked) return
    waiting.delete(message.id)
    if (message.type === 'success') asked.resolve(message.result)
    else asked.reject(new Error(String(message.message)))
  })
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    close: () => socket.close(),
  }
}

const opened = (socket: WebSocket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('Firefox did not answer')))
  })

/** The browser that listens at this address, in the window it opened with. */
export async function openBidi(address: string): Promise<Engine> {
  const socket = new WebSocket(address)
  await opened(socket)
  const { ask, close } = connect(socket)
  await ask('session.new', { capabilities: {} })
  const tree = (await ask('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const context = tree.contexts[0]?.context
  const target = { context }
  const evaluate = async (expression: string): Promise<Json> => {
    const answer = await ask('script.evaluate', { expression, target, awaitPromise: true })
    if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer['exceptionDetails']))
    return answer['result'] as Json
  }
  // As text: JSON means the same on both sides of the line.
  const run = async <T>(body: string, ...args: readonly unknown[]): Promise<T> => {
    const { value } = await evaluate(
      `JSON.stringify((function(){${body}}).apply(null, ${JSON.stringify(args)}) ?? null)`,
    )
    return JSON.parse(String(value)) as T
  }
  const act = (actions: readonly Json[]) => ask('input.performActions', { context, actions })
  return {
    run,
    goto: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    async click(selector) {
      const origin = await ask('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      })
      const [node] = origin['nodes'] as { sharedId: string }[]
      if (!node) throw new Error(`Nothing at ${selector}`)
      await run(`document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })`, selector)
      const element = { type: 'element', element: { sharedId: node.sharedId } }
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: element },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act([{ type: 'pointer', id: 'mouse', actions }])
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await act([{ type: 'key', id: 'keyboard', actions }])
    },
    async chooseFile(selector, path) {
      const found = await ask('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      })
      const [node] = found['nodes'] as { sharedId: string }[]
      await ask('input.setFiles', { context, element: { sharedId: node?.sharedId }, files: [path] })
    },
    async close() {
      await ask('browser.close', {}).catch(() => undefined)
      close()
    },
  }
}
