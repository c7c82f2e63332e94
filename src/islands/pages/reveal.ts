import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Reveal } from '../reveal/Reveal.tsx'
import { wake } from '../wake.ts'

void wake({ Reveal, CasusBar, Notices })
