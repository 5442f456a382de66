/**
 * Types, permissions, client, potential-cause ranking and impact walk of the incidents plugin.
 *
 * @packageDocumentation
 */
export {};
