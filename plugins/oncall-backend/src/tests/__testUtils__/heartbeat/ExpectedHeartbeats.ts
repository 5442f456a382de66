import { clockTime } from '../night/clockTime';
import { BeatHouse } from './anyBeats';

type Alert = {
  state: 'open' | 'acknowledged' | 'closed';
  isTold: boolean;
  closesAt: number;
};

type Beat = {
  interval: number;
  isOn: boolean;
  hasReported: boolean;
  /** From when on the next ping is waited for. */
  since?: number;
  isExpired: boolean;
};

/** Longer, and the pager was away. */
const LONGEST_PAUSE = 60;

/**
 * What should be told of heartbeats, worked out a second time from what the docs say, second by second, as plainly as
 * possible. Times are in seconds since midnight.
 */
export class ExpectedHeartbeats {
  readonly #house: BeatHouse;
  readonly #beats = new Map<string, Beat>();
  readonly #alerts = new Map<string, Alert[]>();
  readonly #told: string[] = [];
  #now = 0;
  #lastLook = 0;

  static of(house: BeatHouse): ExpectedHeartbeats {
    return new ExpectedHeartbeats(house);
  }

  private constructor(house: BeatHouse) {
    this.#house = house;
    Object.entries(house.intervals).forEach(([job, interval]) =>
      this.create(job, interval),
    );
  }

  /** As the timetable of a scenario has it. */
  get told(): readonly string[] {
    return [...this.#told].sort();
  }

  /** Of each job: its state, and those of its alerts in the order in which they opened. */
  get states(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      Object.keys(this.#house.intervals).map(job => [
        job,
        [
          stateOf(this.#beats.get(job)),
          ...this.#alertsOf(job).map(({ state }) => state),
        ],
      ]),
    );
  }

  /** Seconds pass; `end` is included. */
  workUntil(end: number): void {
    for (; this.#now < end; this.#now++) {
      this.#look();
    }
    this.#look();
  }

  /** Seconds pass while nobody looks. */
  restUntil(end: number): void {
    this.#now = end;
  }

  /** Nothing is expected before its first ping. */
  create(job: string, interval: number): void {
    if (!this.#beats.has(job)) {
      this.#beats.set(job, {
        interval: interval * 60,
        isOn: true,
        hasReported: false,
        isExpired: false,
      });
    }
  }

  delete(job: string): void {
    if (this.#beats.delete(job)) {
      this.closeAlert(job);
    }
  }

  ping(job: string): void {
    const beat = this.#beats.get(job);
    if (beat) {
      this.#endExpiry(job, beat);
      beat.hasReported = true;
      beat.since = beat.isOn ? this.#now : undefined;
    }
  }

  switch(job: string): void {
    const beat = this.#beats.get(job);
    if (beat?.isOn) {
      this.#endExpiry(job, beat);
    }
    if (beat) {
      beat.isOn = !beat.isOn;
      // It gets a whole new interval.
      beat.since = beat.isOn && beat.hasReported ? this.#now : undefined;
    }
  }

  /** It counts from the same moment as the one before. */
  changeInterval(job: string, interval: number): void {
    const beat = this.#beats.get(job);
    if (beat) {
      beat.interval = interval * 60;
    }
  }

  acknowledgeAlert(job: string): void {
    this.#alertsOf(job)
      .filter(({ state }) => state === 'open')
      .forEach(alert => {
        alert.state = 'acknowledged';
      });
  }

  closeAlert(job: string): void {
    this.#alertsOf(job).forEach(alert => {
      alert.state = 'closed';
    });
  }

  #endExpiry(job: string, beat: Beat): void {
    if (beat.isExpired) {
      beat.isExpired = false;
      this.closeAlert(job);
    }
  }

  #alertsOf(job: string): Alert[] {
    return this.#alerts.get(job) ?? [];
  }

  #look(): void {
    const wasAway = this.#now - this.#lastLook > LONGEST_PAUSE;
    this.#lastLook = this.#now;
    this.#beats.forEach((beat, job) => {
      if (beat.since === undefined || beat.isExpired) {
        return;
      }
      if (wasAway) {
        beat.since = this.#now;
      }
      if (beat.since + beat.interval <= this.#now) {
        beat.isExpired = true;
        this.#open(job);
      }
    });
    this.#alerts.forEach((alerts, job) =>
      alerts.forEach(alert => this.#lookAt(job, alert)),
    );
  }

  #open(job: string): void {
    const { closesAfterMinutes = Infinity } = this.#house;
    // It counts from when people may be told.
    const from = this.#isMaintained() ? this.#maintenanceEnd() : this.#now;
    const alert: Alert = {
      state: 'open',
      isTold: false,
      closesAt: from + closesAfterMinutes * 60,
    };
    this.#alerts.set(job, [...this.#alertsOf(job), alert]);
  }

  #lookAt(job: string, alert: Alert): void {
    if (alert.state === 'closed') {
      return;
    }
    if (alert.closesAt <= this.#now) {
      alert.state = 'closed';
      return;
    }
    if (alert.state === 'open' && !alert.isTold && !this.#isMaintained()) {
      alert.isTold = true;
      this.#told.push(`${clockTime(this.#now)} ana ${job}`);
    }
  }

  #isMaintained(): boolean {
    const { start = Infinity, end = 0 } = this.#house.maintenance ?? {};
    return start <= this.#now && this.#now < end;
  }

  #maintenanceEnd(): number {
    return this.#house.maintenance?.end ?? 0;
  }
}

function stateOf(beat: Beat | undefined): string {
  if (!beat) {
    return 'gone';
  }
  if (!beat.isOn) {
    return 'disabled';
  }
  if (beat.isExpired) {
    return 'expired';
  }
  return beat.hasReported ? 'alive' : 'waiting';
}
