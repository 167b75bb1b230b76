import type { Plugin } from 'vite';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name, as its package.json has it. */
  readonly licence: string;
  /** Null: none was found. */
  readonly text: string | null;
}

export const licencesPath: string;
export function packageFolder(moduleId: string): string | null;
export function licencesText(packages: readonly ShippedPackage[]): string;
export function collectLicences(): { readonly plugin: Plugin; text(): string };
