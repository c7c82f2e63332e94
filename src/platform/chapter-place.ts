// Which step or bouwsteen the chapter on this page is about, as the page itself says it.

export function chapterPlace(): {
  readonly stap?: number | undefined
  readonly bouwsteen?: string | undefined
} {
  const { stap, bouwsteen } = document.querySelector<HTMLElement>('[data-chapter]')?.dataset ?? {}
  return { stap: stap === undefined ? undefined : Number(stap), bouwsteen }
}
