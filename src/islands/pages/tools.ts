import { chooseTools } from '../tools/choose-tools.ts'

const form = document.querySelector<HTMLElement>('[data-tool-choices]')
const status = document.querySelector<HTMLElement>('[data-tool-count]')
if (form && status) chooseTools(form, [...document.querySelectorAll<HTMLElement>('[data-tool]')], status)
