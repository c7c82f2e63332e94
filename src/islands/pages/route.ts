import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { ChapterNav } from '../chapter/ChapterNav.tsx'
import { wake } from '../wake.ts'

void wake({ CasusBar, Notices, ChapterNav })
