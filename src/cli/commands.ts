import type { Entry } from './command-line.ts'

/** Every command of the program. Each is loaded only when it is asked for, so that `--help` is quick. */
export const commands: Entry = {
  summary: {
    sv: 'Styrkedjan: styr kommunen som de mest effektiva gör.',
    en: 'Styrkedjan: steer a municipality the way the most efficient ones do.',
  },
  commands: {
    start: {
      summary: {
        sv: 'Startar Styrkedjan: databas, webbplats och bakgrundsarbete',
        en: 'Starts Styrkedjan: database, web site and background work',
      },
      load: async () => (await import('./start.ts')).start,
    },
    worker: {
      summary: {
        sv: 'Ännu en process för bakgrundsarbete',
        en: 'Another process for background work',
      },
      load: async () => (await import('./worker.ts')).worker,
    },
    check: {
      summary: {
        sv: 'Kontrollerar styrningen mot handbokens 54 råd, med belägg',
        en: "Checks the steering against the handbook's 54 recommendations, with evidence",
      },
      load: async () => (await import('#chapters/handbook/check.cli.ts')).checkCommand,
    },
    rank: {
      summary: {
        sv: 'Rangordnar kommuner efter effektivitet, med intervall',
        en: 'Ranks municipalities by efficiency, with intervals',
      },
      load: async () => (await import('#chapters/benchmarking/rank.cli.ts')).rankCommand,
    },
    dea: {
      summary: {
        sv: 'Räknar effektivitet mot de bästa (DEA) för rader i en CSV-fil',
        en: 'Computes efficiency against the best (DEA) for rows of a CSV file',
      },
      load: async () => (await import('#chapters/benchmarking/dea.cli.ts')).deaCommand,
    },
    volume: {
      summary: {
        sv: 'Delar ut en ram efter volym enligt reglerna i en JSON-fil, och säger varför',
        en: 'Shares out a frame by volume by the rules of a JSON file, and says why',
      },
      load: async () => (await import('#chapters/budget/volume/volume.cli.ts')).volumeCommand,
    },
    fiscal: {
      summary: {
        sv: 'Räknar balanskrav, reserv och stresstester för åren i en JSON-fil',
        en: 'Computes balance requirement, reserve and stress tests for the years of a JSON file',
      },
      load: async () => (await import('#chapters/budget/fiscal/fiscal.cli.ts')).fiscalCommand,
    },
    kolada: {
      summary: { sv: 'Nyckeltal från Kolada', en: 'Indicators from Kolada' },
      commands: {
        fetch: {
          summary: { sv: 'Hämtar nyckeltal till datalagret', en: 'Fetches indicators into the store' },
          load: async () => (await import('#chapters/benchmarking/kolada.cli.ts')).koladaFetchCommand,
        },
      },
    },
    px: {
      summary: {
        sv: 'Gör en statistisk tabell till långa rader i CSV',
        en: 'Turns a statistical table into long rows of CSV',
      },
      load: async () => (await import('./px.ts')).px,
    },
    population: {
      summary: { sv: 'Folkmängd från SCB', en: 'Population from SCB' },
      commands: {
        fetch: {
          summary: {
            sv: 'Hämtar folkmängd eller framskrivning per ålder och år',
            en: 'Fetches population or projection by age and year',
          },
          load: async () => (await import('./population.ts')).populationFetch,
        },
      },
    },
    sie: {
      summary: {
        sv: 'Läser en SIE-fil och säger allt som är konstigt i den',
        en: 'Reads a SIE file and tells everything odd in it',
      },
      load: async () => (await import('./sie.ts')).sie,
    },
    import: {
      summary: {
        sv: 'Läser in en fil: organisation, ramar, volymer, priser och mer',
        en: 'Reads in a file: organisation, frames, volumes, prices and more',
      },
      load: async () => (await import('./import.ts')).importCommand,
    },
    export: {
      summary: {
        sv: 'Skriver en fil som går att läsa in igen',
        en: 'Writes a file that can be read in again',
      },
      load: async () => (await import('./export.ts')).exportCommand,
    },
    backup: {
      summary: { sv: 'Säkerhetskopierar hela datalagret', en: 'Backs up the whole store' },
      load: async () => (await import('./backup.ts')).backup,
    },
    restore: {
      summary: {
        sv: 'Läser in en säkerhetskopia i ett tomt datalager',
        en: 'Restores a backup into an empty store',
      },
      load: async () => (await import('./restore.ts')).restore,
    },
    verify: {
      summary: {
        sv: 'Kontrollerar att inget är ändrat i efterhand',
        en: 'Checks that nothing was changed afterwards',
      },
      load: async () => (await import('./verify.ts')).verify,
    },
    user: {
      summary: { sv: 'Konton och behörigheter', en: 'Accounts and mandates' },
      commands: {
        list: {
          summary: { sv: 'Visar konton och behörigheter', en: 'Shows accounts and mandates' },
          load: async () => (await import('./user.ts')).userList,
        },
        add: {
          summary: { sv: 'Öppnar ett konto', en: 'Opens an account' },
          load: async () => (await import('./user.ts')).userAdd,
        },
        link: {
          summary: { sv: 'Ger en länk till att välja lösenord', en: 'Gives a link to choose a password' },
          load: async () => (await import('./user.ts')).userLink,
        },
        grant: {
          summary: { sv: 'Ger en behörighet', en: 'Gives a mandate' },
          load: async () => (await import('./user.ts')).userGrant,
        },
        close: {
          summary: { sv: 'Stänger ett konto', en: 'Closes an account' },
          load: async () => (await import('./user.ts')).userClose,
        },
      },
    },
    doctor: {
      summary: {
        sv: 'Säger vad som är fel med installationen',
        en: 'Says what is wrong with the installation',
      },
      load: async () => (await import('./doctor.ts')).doctor,
    },
  },
}
