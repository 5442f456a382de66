import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  PostmortemChanges,
  PostmortemSection,
} from '@muster/backstage-plugin-incidents-common';
import { readFile } from 'node:fs/promises';

type PostmortemText = Required<
  Pick<PostmortemChanges, 'title' | 'lesson' | 'sections'>
>;

const KEYS: Readonly<Partial<Record<string, PostmortemSection['key']>>> = {
  Summary: 'summary',
  'Lead-up': 'leadup',
  Fault: 'fault',
  Impact: 'impact',
  Detection: 'detection',
  Response: 'response',
  Timeline: 'timeline',
  'Root causes': 'root-causes',
  Resolution: 'resolution',
  Lessons: 'lessons',
};

/** Reads a file of `demo/postmortems`: a title, the lesson as a quote, and a heading for each section. */
export async function readPostmortem(file: string): Promise<PostmortemText> {
  const path = resolvePackagePath('backend', 'demo/postmortems', file);
  const [head, ...chapters] = (await readFile(path, 'utf8')).split(/^## /m);
  const [, title = '', lesson = ''] = /^# (.+)\n+> (.+)$/m.exec(head) ?? [];
  return { title, lesson, sections: chapters.flatMap(toSection) };
}

function toSection(chapter: string): Pick<PostmortemSection, 'key' | 'body'>[] {
  const [heading, ...lines] = chapter.split('\n');
  const key = KEYS[heading.trim()];
  return key ? [{ key, body: lines.join('\n').trim() }] : [];
}
