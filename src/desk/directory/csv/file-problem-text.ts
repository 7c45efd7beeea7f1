import { type FileProblem, fileBytesMax, fileLinesMax } from '#desk/directory/csv/read-file.ts';
import type { Language } from '#domain/language.ts';
import { directoryFilesWords } from '#locales/admin/messages.ts';
import { bytes, number } from '#locales/format.ts';

/** Returns why a file cannot be read, and how to fix it. */
export function fileProblemText(problem: FileProblem, language: Language): string {
  const { problems } = directoryFilesWords[language];
  switch (problem.refused) {
    case 'empty':
    case 'encoding':
      return problems[problem.refused];
    case 'tooLarge':
      return problems.tooLarge({ size: bytes(fileBytesMax, language) });
    case 'tooManyLines':
      return problems.tooManyLines({ lines: number(fileLinesMax, language) });
    case 'quotes':
    case 'cells':
      return problems[problem.refused](problem);
    case 'header':
      return problems.header(problem);
    case 'unknownColumn':
    case 'missingColumn':
    case 'twiceColumn':
      return problems[problem.refused](problem);
  }
}
