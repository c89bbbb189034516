import type { Problem } from '#core/outcome.ts'

/** Wrong use of the command line, in plain sentences. */
export function unknownCommand(name: string, near: string | undefined): Problem {
  return {
    code: 'unknown-command',
    where: name,
    text: {
      sv: `Kommandot finns inte.${near === undefined ? '' : ` Menade du ${near}?`} Skriv styrkedjan --help för att se alla.`,
      en: `There is no such command.${near === undefined ? '' : ` Did you mean ${near}?`} Write styrkedjan --help to see them all.`,
    },
  }
}

export function unknownOption(option: string, near: string | undefined, command: string): Problem {
  return {
    code: 'unknown-option',
    where: option,
    text: {
      sv: `Valet finns inte.${near === undefined ? '' : ` Menade du ${near}?`} Skriv ${command} --help för att se alla.`,
      en: `There is no such option.${near === undefined ? '' : ` Did you mean ${near}?`} Write ${command} --help to see them all.`,
    },
  }
}

export function optionWithoutValue(option: string): Problem {
  return {
    code: 'option-without-value',
    where: option,
    text: { sv: 'Valet behöver ett värde efter sig.', en: 'The option needs a value after it.' },
  }
}

export function valueNotAmong(option: string, value: string, allowed: readonly string[]): Problem {
  return {
    code: 'value-not-allowed',
    where: option,
    text: {
      sv: `Värdet ${value} går inte. Välj bland ${allowed.join(', ')}.`,
      en: `The value ${value} is not allowed. Choose among ${allowed.join(', ')}.`,
    },
  }
}

export function argumentMissing(name: string, command: string): Problem {
  return {
    code: 'argument-missing',
    where: name,
    text: {
      sv: `Uppgiften saknas. Skriv ${command} --help för att se hur kommandot används.`,
      en: `This is missing. Write ${command} --help to see how the command is used.`,
    },
  }
}

export function tooManyArguments(extra: string, command: string): Problem {
  return {
    code: 'too-many-arguments',
    where: extra,
    text: {
      sv: `Kommandot tar inte emot fler uppgifter. Skriv ${command} --help för att se hur det används.`,
      en: `The command takes no more arguments. Write ${command} --help to see how it is used.`,
    },
  }
}
