import {
  IntegrationReading,
  MessageOutcome,
  MessagePreview,
  MessageTrial,
} from '../AlertSource';
import { IntegrationAction } from '../IntegrationAction';
import { WebhookMapping } from '../WebhookMapping';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * How the messages of a machine are read, and what they would do.
 *
 * @public
 */
export interface OnCallIntegrationMessagesApi {
  /** How the messages of an integration are read, and the latest of them. */
  getIntegrationReading(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<IntegrationReading>;
  /** Reads the messages of a webhook in this way from now on. */
  saveWebhookMapping(
    id: string,
    mapping: WebhookMapping,
    options?: OnCallRequestOptions,
  ): Promise<WebhookMapping>;
  /** Reads the messages of a webhook in the usual way again. */
  deleteWebhookMapping(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
  /** Lets these actions say what becomes of the messages of an integration; none: they do what they say. */
  saveIntegrationActions(
    id: string,
    actions: readonly IntegrationAction[],
    options?: OnCallRequestOptions,
  ): Promise<readonly IntegrationAction[]>;
  /** What a message would do. Nothing happens. */
  previewMessage(
    id: string,
    request: MessageTrial,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessagePreview[]>;
  /** Takes the example of the tool as if it had sent it: an alert opens, and whoever is on call is paged. */
  sendTestAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessageOutcome[]>;
}
