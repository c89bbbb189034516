import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '#core/language.ts'
import type { Actor } from '#identity/model.ts'
import type { Installation } from '#store/installation.ts'
import type { ClientBuild } from './client-build.ts'
import { type MenuEntry, menu } from './menu.ts'
import { path, switchLanguage } from './paths.ts'
import { texts } from './texts.ts'
import { Breadcrumb, type Crumb } from './ui/breadcrumb/breadcrumb.tsx'
import { WhoIsHere } from './who-is-here.tsx'

/** What a page tells the frame about itself. */
export interface PageInfo {
  /** The page's question or name; also its only `<h1>`, unless `ownHeading`. */
  readonly title: string
  /** The room that it stands in; marked in the menu. */
  readonly room?: MenuEntry['id']
  /** The way here, without start page and without this page. */
  readonly crumbs?: readonly Crumb[]
  /** What the page is called at the end of the way here, where its title is long or repeats a crumb. */
  readonly here?: string
  /** The page writes its own `<h1>`. */
  readonly ownHeading?: boolean
  /** One sentence for search engines and link previews. */
  readonly description?: string
}

interface FrameProps {
  readonly info: PageInfo
  readonly language: Language
  /** Path and query of the request. */
  readonly address: string
  readonly installation: Installation | undefined
  readonly actor: Actor
  readonly build: ClientBuild
  readonly children?: Child
}

/** One link of the chain. */
const icon =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="2" y="4" width="12" height="8" rx="4" fill="none" stroke="%230b4a8f" stroke-width="3"/></svg>'

/** The frame around every page: skip link, top bar, chapters, breadcrumb, footer. Works without script. */
export function Layout(props: FrameProps) {
  const { info, language, build, children } = props
  const t = texts[language]
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{info.title === t.product ? t.product : `${info.title} – ${t.product}`}</title>
        {info.description && <meta name="description" content={info.description} />}
        <link
          rel="alternate"
          hreflang={otherLanguage(language)}
          href={switchLanguage(props.address, otherLanguage(language))}
        />
        <link rel="icon" type="image/svg+xml" href={icon} />
        {build.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {build.script && <script type="module" src={build.script} />}
      </head>
      <body>
        <a class="ds-skip-link" href="#innehall">
          {t.skipToContent}
        </a>
        <TopBar {...props} />
        <div class="frame">
          <Chapters language={language} room={info.room} />
          <main id="innehall" class="content" tabindex={-1}>
            {info.crumbs && (
              <Breadcrumb crumbs={info.crumbs} here={info.here ?? info.title} language={language} />
            )}
            {!info.ownHeading && <h1>{info.title}</h1>}
            {children}
          </main>
        </div>
        <Footer language={language} />
      </body>
    </html>
  )
}

function otherLanguage(language: Language): Language {
  return language === 'sv' ? 'en' : 'sv'
}

function TopBar({ language, address, installation, actor }: FrameProps) {
  const t = texts[language]
  const other = otherLanguage(language)
  return (
    <header class="top-bar">
      <a class="product" href={path(language).start()}>
        <ChainMark />
        {t.product}
      </a>
      <p class="whose">
        <a href={path(language).installation()}>{installation?.name ?? t.noMunicipality}</a>
        {installation?.kind === 'example' && (
          <span class="example-mark" title={t.exampleDataLong}>
            {t.exampleData}
          </span>
        )}
      </p>
      <Search language={language} />
      {installation && <WhoIsHere {...{ installation, actor, address, language }} />}
      <a
        class="language"
        href={switchLanguage(address, other)}
        hreflang={other}
        lang={other}
        aria-label={t.otherLanguageLabel}
      >
        {t.otherLanguage}
      </a>
    </header>
  )
}

/** In the top bar on a wide screen, in the menu on a phone. */
function Search({ language }: { language: Language }) {
  const t = texts[language]
  return (
    <search>
      <form action={path(language).search()}>
        <input class="ds-input" type="search" name="q" aria-label={t.searchLabel} placeholder={t.search} />
      </form>
    </search>
  )
}

/** Three links of a chain: the assembly, the committee, the unit. */
function ChainMark() {
  return (
    <svg class="chain-mark" viewBox="0 0 34 16" aria-hidden="true">
      <rect x="1.25" y="3.25" width="13" height="9.5" rx="4.75" />
      <rect x="10.5" y="3.25" width="13" height="9.5" rx="4.75" />
      <rect x="19.75" y="3.25" width="13" height="9.5" rx="4.75" />
    </svg>
  )
}

const menus = new Map<string, ReturnType<typeof raw>>()

/** The same for everybody, so it is drawn once per language and room. */
function Chapters({ language, room }: { language: Language; room: PageInfo['room'] }) {
  const key = `${language} ${room}`
  const drawn = menus.get(key) ?? raw(String(<ChapterMenu language={language} room={room} />))
  menus.set(key, drawn)
  return drawn
}

/** Beside the page on a wide screen; a native disclosure on a phone. The list is the same, written twice. */
function ChapterMenu({ language, room }: { language: Language; room: PageInfo['room'] }) {
  const t = texts[language]
  return (
    <nav class="chapters" aria-label={t.chapters}>
      <details class="chapters-phone">
        <summary>{t.menu}</summary>
        <Search language={language} />
        <ChapterList language={language} room={room} />
      </details>
      <div class="chapters-wide">
        <ChapterList language={language} room={room} />
      </div>
    </nav>
  )
}

function ChapterList({ language, room }: { language: Language; room: PageInfo['room'] }) {
  const t = texts[language]
  return (
    <ul>
      {menu.map((entry) => (
        <li class={entry.id === 'handbook' ? 'after-rooms' : undefined}>
          <a
            href={entry.href(language)}
            aria-current={entry.id === room ? 'true' : undefined}
            title={entry.coming && t.comingLong(entry.label[language])}
          >
            {entry.label[language]}
            {entry.coming && <span class="coming">{t.coming}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Footer({ language }: { language: Language }) {
  const t = texts[language]
  return (
    <footer class="footer">
      <div>
        <h2>{t.sources}</h2>
        <p>{t.sourcesText}</p>
        <p>
          <a href={path(language).dataSources()}>
            {menu.find((entry) => entry.id === 'data-sources')?.label[language]}
          </a>
          {' · '}
          {t.licence}
        </p>
      </div>
    </footer>
  )
}
