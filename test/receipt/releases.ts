/** A release as the changelog tells of it: its version, and the digest of its rule set where it says one. */
export interface Release {
  readonly version: string;
  readonly rules: string | undefined;
}

/** The releases of a changelog, the newest first; what is not released yet stands under its version too. */
export function releasesIn(changelog: string): Release[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const version = /^(?:Unreleased \()?v?(\d+\.\d+\.\d+)\b/.exec(section)?.[1];
      if (version === undefined) return [];
      return [{ version, rules: /^Rule set: `([0-9a-f]{64})`/m.exec(section)?.[1] }];
    });
}

/** Whether a version may have other answers than the one before: a major one, before 1.0.0 a minor one. */
export function isBreaking(before: string, version: string): boolean {
  const [oldMajor = 0, oldMinor = 0] = before.split('.').map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldMajor || (major === 0 && oldMajor === 0 && minor > oldMinor);
}

/** The releases whose rule set is another than that of the release before, although they are not breaking. */
export const quietChanges = (releases: readonly Release[]): string[] =>
  releases.flatMap(({ version, rules }, at) => {
    const before = releases[at + 1];
    if (before === undefined || before.rules === rules) return [];
    return isBreaking(before.version, version) ? [] : [version];
  });
