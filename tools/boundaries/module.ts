export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
  /** The path in the tree that a relative or workspace import leads to; undefined for npm and node: modules. */
  readonly target: string | undefined;
}

/** Something other than an import that a rule may look at, such as `Date.now`, with the line it stands on. */
export interface Use {
  readonly name: string;
  readonly line: number;
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
  readonly reExports: readonly { readonly line: number; readonly everything: boolean }[];
  /** Dynamic imports whose specifier is computed: no tool can follow them. */
  readonly computedImports: readonly number[];
  readonly faults: readonly string[];
}

export interface Workspace {
  readonly folder: string;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
}

export interface Tree {
  readonly modules: ReadonlyMap<string, Module>;
  readonly workspaces: readonly Workspace[];
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly detail: string;
}

export interface Rule {
  /** The number in the architecture's list of boundaries. */
  readonly number: number;
  readonly sentence: string;
  readonly violations: (tree: Tree) => readonly Violation[];
}
