import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import { Postmortem, PostmortemChanges } from '../Postmortem';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * What was learned from incidents, and what is to be done about it.
 *
 * @public
 */
export interface IncidentPostmortemsApi {
  /** Answers the existing one when the incident has a postmortem already. */
  createPostmortem(
    incidentId: string,
    /** `at` is for postmortems recorded after the fact. */
    input?: { readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** Published first-to-last by publication; drafts only when asked. */
  listPostmortems(
    request: {
      readonly text?: string;
      readonly service?: string;
      readonly status?: Postmortem['status'];
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Postmortem>>;
  /** One postmortem; 404 when there is none with this id. */
  getPostmortem(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** Changes a postmortem; 409 when its revision is no longer the one that was edited. */
  updatePostmortem(
    id: string,
    changes: PostmortemChanges,
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** `at` is for postmortems recorded after the fact. */
  publishPostmortem(
    id: string,
    input: { readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
}
