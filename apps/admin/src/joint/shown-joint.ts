import type { JointRow } from '../graphql/generated/joint.ts';

export type ShownJoint = JointRow;
