import { AlertSourceInfo } from '../AlertSource';
import {
  IntegrationChange,
  IntegrationInput,
  KeyRotation,
} from '../IntegrationKey';
import { Integration } from '../Integration';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * The machines that send alerts, and their keys.
 *
 * @public
 */
export interface OnCallIntegrationsApi {
  /** The machines that may send alerts, by name, without their keys. */
  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]>;
  /** The answer is the only place where the key is ever shown. */
  createIntegration(
    input: IntegrationInput,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }>;
  /** Only what is given changes; the key stays. */
  updateIntegration(
    id: string,
    change: IntegrationChange,
    options?: OnCallRequestOptions,
  ): Promise<Integration>;
  /** A new key in place of the old one, which works for the grace that is given. The answer shows it this once. */
  rotateIntegrationKey(
    id: string,
    rotation: KeyRotation,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }>;
  /** The key stops working; alerts that came with it stay. */
  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The tools that can send alerts, with how to connect them. */
  listAlertSources(
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertSourceInfo[]>;
}
