import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { ChangeDeed } from '../../alerts/AlertRequest';
import { userRef } from './testRoster';
import { nextDue } from './nextDue';
import { ScenarioHouse } from './ScenarioHouse';

/** What happens in the house of a scenario: time passes, alerts come in, people do something about them. */
export abstract class ScenarioCourse extends ScenarioHouse {
  /** Lets time pass, second by due second, with the engine at work; `to` is included. */
  async until(to: string, engines = [this.paging.engine]): Promise<void> {
    const end = this.moment(to);
    for (;;) {
      for (const engine of engines) {
        await engine.runUntilIdle();
      }
      const due = await this.#nextLook(end);
      if (!due || due > end) {
        break;
      }
      this.clock.now = due > this.now ? due : this.now.plus({ seconds: 1 });
    }
    this.clock.now = end;
    for (const engine of engines) {
      await engine.runUntilIdle();
    }
  }

  /** Lets time pass while no engine runs. */
  nobodyWorksUntil(to: string): void {
    this.clock.now = this.moment(to);
  }

  /** The clock of the machine is set, as by an operator or a time server. */
  clockSteps(by: { hours: number }): void {
    this.clock.now = this.now.plus(by);
  }

  /** An alert comes in; the alias names it from then on. */
  async alert(
    alias: string,
    facts: {
      priority?: AlertPriority;
      responders?: readonly { type: string; name: string }[];
      service?: readonly string[];
      tags?: readonly string[];
    } = {},
  ): Promise<void> {
    const { responders = [{ type: 'escalation', name: 'Standard' }] } = facts;
    await this.requests.submit({
      actor: 'Test',
      deed: {
        kind: 'open',
        alert: {
          id: randomUUID(),
          alias,
          message: `Something is wrong with ${alias}`,
          priority: facts.priority ?? 'P3',
          source: 'test',
          tags: facts.tags ?? [],
          details: {},
          actions: [],
          responders,
          service: facts.service ?? [],
        },
      },
    });
  }

  async acknowledge(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'acknowledge', target: byAlias(alias) });
  }

  async unacknowledge(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'unacknowledge', target: byAlias(alias) });
  }

  async note(name: string, alias: string, text: string): Promise<void> {
    await this.#change(name, { kind: 'note', target: byAlias(alias) }, text);
  }

  /** By whatever comes next, or by one policy. */
  async escalate(name: string, alias: string, policy?: string): Promise<void> {
    await this.#change(name, {
      kind: 'escalate',
      target: byAlias(alias),
      policy: policy === undefined ? undefined : { name: policy },
    });
  }

  async close(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'close', target: byAlias(alias) });
  }

  async snooze(name: string, alias: string, until: string): Promise<void> {
    await this.#change(name, {
      kind: 'snooze',
      target: byAlias(alias),
      until: this.moment(until),
    });
  }

  async seen(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'seen', target: byAlias(alias) });
  }

  async assign(name: string, alias: string, owner: string): Promise<void> {
    await this.#change(name, {
      kind: 'assign',
      target: byAlias(alias),
      owner: { ref: userRef(owner) },
    });
  }

  async addResponder(
    name: string,
    alias: string,
    responder: { type: string; name: string },
  ): Promise<void> {
    await this.#change(name, {
      kind: 'add-responder',
      target: byAlias(alias),
      responder,
    });
  }

  async raise(alias: string, priority: AlertPriority): Promise<void> {
    await this.#change('ana', {
      kind: 'reprioritize',
      target: byAlias(alias),
      priority,
    });
  }

  /** From now on the channel fails with what the function returns. */
  failing(
    failure: ((message: OnCallMessage) => Error | undefined) | undefined,
  ) {
    this.inbox.failure = failure;
  }

  /** Messages that fit do not arrive before they are released. */
  hangingFor(
    fits: (message: OnCallMessage) => boolean,
    releases: (() => void)[],
  ): void {
    this.inbox.hold = async message => {
      if (fits(message)) {
        await new Promise<void>(resolve => releases.push(resolve));
      }
    };
  }

  /** Waits, in real time, for what engines do by themselves. */
  async eventually(isTrue: () => boolean): Promise<void> {
    const patience = AbortSignal.timeout(10_000);
    while (!isTrue()) {
      patience.throwIfAborted();
      await new Promise(resolve => setImmediate(resolve));
    }
  }

  async #change(name: string, deed: ChangeDeed, note?: string): Promise<void> {
    const { error } = await this.requests.submit({
      actor: userRef(name),
      deed,
      note,
    });
    if (error) {
      throw error;
    }
  }

  /** Heartbeats are looked at again and again; who noted no look for a minute counts as absent, and looks are noted every ten seconds. */
  async #nextLook(end: DateTime): Promise<DateTime | undefined> {
    const due = await nextDue(this.knex);
    const next = this.now.plus({ seconds: 50 });
    const isWatched = await this.knex('heartbeat').first('id');
    return isWatched && (!due || next < due) && next < end ? next : due;
  }
}

function byAlias(value: string) {
  return { by: 'alias', value } as const;
}
