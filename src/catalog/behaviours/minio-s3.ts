import { pair, sides, statement } from './shape.js';

/** MinIO and AWS: what behaves differently. */
export const minioS3 = pair('minio', 's3', [
  {
    id: 'minio-s3-parent-conflict',
    title: 'MinIO cannot hold both "a" and "a/b"',
    bites: 'Keys that are a prefix of another object work on AWS S3 and conflict on MinIO.',
    severity: 'medium',
    areas: ['files'],
    sources: ['https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html'],
    probe: sides(null, statement('words', 'PUT a; PUT a/b; list (S3 model)', "['a', 'a/b']")),
    ran: 'moto 5.2.4 (S3 emulator)',
    note: 'S3/SQS side run on the moto emulator.',
  },
  {
    id: 'minio-s3-segment-length',
    title: 'MinIO limits each path segment to 255 characters and refuses empty segments',
    bites: 'Keys with long names or double slashes that S3 accepts fail on MinIO.',
    severity: 'low',
    areas: ['files'],
    sources: ['https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html'],
  },
  {
    id: 'minio-s3-single-put',
    title: 'Single PUT up to 5 TiB on MinIO, 5 GB on AWS',
    bites: 'Large uploads without multipart work on MinIO and fail with EntityTooLarge on AWS.',
    severity: 'medium',
    areas: ['files'],
    sources: [
      'https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
    ],
  },
  {
    id: 'minio-s3-addressing',
    title: 'MinIO: path-style URLs and an endpoint; AWS prefers virtual-hosted names',
    bites:
      'forcePathStyle and endpoint settings left in the code break on AWS (and bucket names with dots fail TLS).',
    severity: 'medium',
    areas: ['files'],
    sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html'],
  },
  {
    id: 'minio-s3-permissions',
    title: 'MinIO root keys allow everything; AWS roles do not',
    bites:
      'IAM policies, bucket policies, Block Public Access, KMS and region redirects are not exercised by minioadmin credentials.',
    severity: 'high',
    areas: ['files', 'auth'],
    sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-iam.html'],
  },
  {
    id: 'minio-s3-discontinued',
    title: 'minio/minio is archived and its Docker Hub images are gone since 2026',
    bites:
      'The repository was archived in April 2026, and users report that the images no longer pull from Docker Hub: a setup built on them stops working and gets no fixes.',
    severity: 'high',
    areas: ['files'],
    sources: [
      'https://github.com/minio/minio',
      'https://github.com/sitespeedio/onlinetest/pull/274',
      'https://github.com/pgsty/silo/issues/35',
    ],
  },
]);
