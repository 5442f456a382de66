import { renderTemplate } from '@muster/backstage-plugin-oncall-common';
import { findsNothing } from '../../alerts/sources/mapping/findsNothing';

/** Fills in the templates of an action, and remembers what could not be filled in. */
export class TemplateFiller {
  readonly #data: unknown;
  readonly #problems: string[] = [];

  static of(data: unknown): TemplateFiller {
    return new TemplateFiller(data);
  }

  private constructor(data: unknown) {
    this.#data = data;
  }

  /** Undefined when nothing is left of it. */
  fill(template: string | undefined): string | undefined {
    if (template === undefined) {
      return undefined;
    }
    const { text, problems } = renderTemplate(template, this.#data);
    this.#problems.push(...problems);
    return text.trim() || undefined;
  }

  /** The same for what an alert is known by, which must be about the message: `disk-{{host}}` without a host is about none. */
  fillName(template: string | undefined): string | undefined {
    const text = this.fill(template);
    const rendered = renderTemplate(template ?? '', this.#data);
    return findsNothing(template ?? '', rendered) ? undefined : text;
  }

  /** Those that became something. */
  fillAll(templates: readonly string[] = []): readonly string[] {
    return templates.flatMap(template => this.fill(template) ?? []);
  }

  /** The same, with every item of a list that is filled in. */
  fillLists(templates: readonly string[] = []): readonly string[] {
    return templates.flatMap(template => {
      const text = this.fill(template);
      const options = { listsByCommas: true };
      const listed = renderTemplate(template, this.#data, options).text.trim();
      const isList = text !== undefined && listed !== text;
      const items = listed.split(',').map(item => item.trim());
      return isList ? items.filter(Boolean) : text ?? [];
    });
  }

  /** A sentence, and after it what could not be filled in. */
  explained(sentence: string): string {
    return [sentence, ...new Set(this.#problems)].join('; ');
  }
}
