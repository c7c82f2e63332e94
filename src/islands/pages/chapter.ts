import { whenBeamerAsked } from '../../platform/beamer-asked.ts'
import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { ChapterDone } from '../chapter/ChapterDone.tsx'
import { ChapterNav } from '../chapter/ChapterNav.tsx'
import { wake } from '../wake.ts'
import { Worksheet } from '../worksheet/Worksheet.tsx'

void wake({ Worksheet, CasusBar, Notices, ChapterDone, ChapterNav })

// Few chapters ever stand on a beamer: its code and its styles come when the address asks for it.
whenBeamerAsked(() => void import('../beamer/beamer.tsx').then(({ standBeamer }) => standBeamer()))
