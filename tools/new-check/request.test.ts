import { expect, test } from 'vitest'
import { readRequest } from './request.ts'

const nothingThere = () => false

test('a whole request, with the only threshold of the recommendation chosen by itself', () => {
  expect(readRequest(['benchmarking', 'leaders-ask', 'AF-5'], nothingThere)).toEqual({
    chapter: 'benchmarking',
    question: 'leaders-ask',
    constName: 'leadersAsk',
    recommendation: 'AF-5',
    threshold: 'AF-5.months-between-comparisons',
  })
})

test('a threshold can be chosen', () => {
  const request = readRequest(['benchmarking', 'far', 'AF-3', 'AF-3.peers-outside-county'], nothingThere)
  expect(request).toMatchObject({ threshold: 'AF-3.peers-outside-county' })
})

test('too few words: how to write it', () => {
  expect(readRequest(['goals'], nothingThere)).toEqual([
    'Write it as: npm run new-check -- <chapter> <question> <recommendation> [<threshold>]',
  ])
})

test('everything wrong is told at once', () => {
  expect(readRequest(['mål', 'Få Mål', 'MAL-99'], nothingThere)).toEqual([
    "There is no chapter 'mål'. There are: benchmarking, goals, roles, budget, follow-up, stability, outlook, digitalisation, procurement.",
    "'Få Mål' can't be a folder and an id: use small letters a–z and hyphens, as in 'few-overall-goals'.",
    "There is no recommendation 'MAL-99'. Their ids are in docs/reference/coverage.md.",
  ])
})

test('a name that would leave the folder is refused', () => {
  expect(readRequest(['goals', '../../store', 'AF-5'], nothingThere)).toEqual([
    "'../../store' can't be a folder and an id: use small letters a–z and hyphens, as in 'few-overall-goals'.",
  ])
})

test('a check that is there is left alone', () => {
  expect(readRequest(['benchmarking', 'leaders-ask', 'AF-5'], () => true)).toEqual([
    "benchmarking already has a check 'leaders-ask'. Nothing was changed.",
  ])
})

test('an unknown threshold is refused with those there are', () => {
  expect(readRequest(['benchmarking', 'leaders-ask', 'AF-5', 'AF-5.days'], nothingThere)).toEqual([
    "AF-5 has no threshold 'AF-5.days'. It has: AF-5.months-between-comparisons.",
  ])
})
