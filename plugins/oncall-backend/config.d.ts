import { HumanDuration } from '@backstage/types';

export interface Config {
  /** The pager: alerts in, people paged, acknowledgements back. */
  oncall?: {
    /**
     * Where phones reach this plugin, for acknowledge links, for example https://portal.example.com/api/oncall. Without
     * it: the external address of the plugin in the backend. Set it where the pager runs in a process of its own.
     */
    baseUrl?: string;

    /** Entity reference of the Group that gets alerts which lead to nobody else, for example group:default/platform. */
    defaultTeam?: string;

    alerts?: {
      /**
       * Whether an alias names one open alert in the whole house (`account`, as in Opsgenie, when absent), or one for each
       * team (`team`): the team of the integration, or else the first team that the sender names.
       */
      deduplication?: 'account' | 'team';

      /** Files that belong to alerts; they are kept in the database. */
      attachments?: {
        /** The largest file; 10 when absent, at most 100. */
        maxMegabytes?: number;
      };
    };

    /** The API that clients of Opsgenie speak. It is always served at /v2 of the host and under the plugin's path. */
    opsgenie?: {
      /** Serves the API on a port of its own too: several times as fast. Without it: no such port. */
      listener?: {
        /** The port; 0 takes any free one. */
        port: number;
        /** The address to listen on; localhost when absent. Use 0.0.0.0 for all. */
        host?: string;
      };
      /**
       * How often one key may ask, by domain: alert, search, configuration, schedule-oncalls, integration,
       * integration-configuration, incident, email. Each process counts for itself; signs of life are never refused.
       */
      rateLimits?: {
        [domain: string]: {
          /** 6000 when absent; 1000000 for what sends. At least 1. */
          perMinute?: number;
          /** 200 when absent; 50000 for what sends. At least 1. */
          perSecond?: number;
        };
      };
    };

    /** Alarms of CloudWatch, which come through Amazon SNS. */
    amazonSns?: {
      /**
       * Checks the signature of every message; true when absent. Turn it off where the pager cannot reach
       * sns.<region>.amazonaws.com, or where raw message delivery is wanted: the key alone then says who may send.
       */
      verifySignatures?: boolean;
    };

    /**
     * Keys of machines that send alerts, by a name of your choice. More can be made in the portal. Those that are no
     * longer here are removed at the next start; without this section all stay, and can be deleted in the portal.
     */
    integrations?: {
      [id: string]: {
        /** The name that people see; the id when absent. */
        name?: string;
        /**
         * What the key may do: `api` may read and write; the others are names of tools, for example `prometheus`,
         * `grafana`, `datadog` or `webhook`, and may only send alerts. `api` when absent.
         */
        type?: string;
        /** Entity reference of the Group that gets alerts which name nobody. */
        team?: string;
        /**
         * What a key of the type `api` may do: `read`, `write` and `delete` alerts and heartbeats, `configure` what
         * decides who is paged. Everything but `configure` when absent. Of other types it is refused.
         */
        rights?: ('read' | 'write' | 'delete' | 'configure')[];
        /** With `team` the key reaches only what its team owns; `account` when absent. */
        scope?: 'account' | 'team';
        /**
         * The key itself; a long random text. Only its hash is stored.
         * @visibility secret
         */
        key: string;
      };
    };

    /** Machines that are expected to report. */
    heartbeats?: {
      /** A ping of an unknown name makes a heartbeat for the key's team. Without it such a ping changes nothing. */
      createOnFirstPing?: {
        /** Of the new heartbeat; whole minutes. */
        interval: HumanDuration | string;
      };
    };

    /** Pages by e-mail. Without it they fail and say so. */
    email?: {
      /** The sender, for example "On-call <oncall@example.com>". */
      from: string;
      smtp: {
        host: string;
        /** 587, or 465 with `secure`, when absent. */
        port?: number;
        /** TLS from the first byte; without it TLS is used when the server offers it. */
        secure?: boolean;
        auth?: {
          user: string;
          /** @visibility secret */
          pass: string;
        };
      };
    };

    /** Pages to addresses that people enter. */
    webhook?: {
      /**
       * Signs every request, so that receivers know the sender. Without it nothing is signed.
       * @visibility secret
       */
      signingSecret?: string;
      /** Allows addresses inside your network; false when absent, so that nobody reaches them through the pager. */
      allowPrivateAddresses?: boolean;
    };

    /** Pages as notifications of the portal. */
    notifications?: {
      /** True when absent. Turn it off where the portal has no notifications. */
      enabled?: boolean;
    };

    /** Phones and browsers that ring, without an account with anybody (Web Push). */
    push?: {
      /** True when absent. */
      enabled?: boolean;
      /**
       * Whom the vendor of a browser writes to when something is wrong with the pushes: `mailto:` or `https:`. The
       * portal's address when absent. Apple takes only addresses that exist.
       */
      subject?: string;
      /** The keys that sign the pushes. Without them a pair is made once and kept in the database. */
      vapid?: {
        publicKey: string;
        /** @visibility secret */
        privateKey: string;
      };
    };

    /** Links in pages that acknowledge without being signed in. */
    acknowledgeLinks?: {
      /**
       * Signs the links. Without it a secret is made once and kept in the database.
       * @visibility secret
       */
      secret?: string;
      /** How long a link works; 72 hours when absent, a minute at least. */
      expiry?: HumanDuration | string;
    };

    /** The copy of people, teams and services from the catalog. */
    directory?: {
      /** How often it is made anew; 60 seconds when absent. */
      frequency?: HumanDuration | string;
      /**
       * A catalog that lost more than this share of the people on schedules, on escalation policies and in teams is not
       * believed at once; 0.5 when absent, 1 believes everything but a catalog without people.
       */
      maxLoss?: number;
      /** When it says so for this long it is believed; one hour when absent. */
      believeLossAfter?: HumanDuration | string;
    };

    /** One message for many alerts. */
    bundling?: {
      /**
       * After a page, further pages to the same contact method are gathered for this long and sent in one message; one
       * minute when absent. The first page always goes out at once, and urgent pages wait only for their own service.
       */
      window?: HumanDuration | string;
    };

    /** What happens because time passes. */
    engine?: {
      /** How often it looks for due steps and pages by itself; 1 second when absent, a minute at most. */
      tick?: HumanDuration | string;
    };
  };
}
