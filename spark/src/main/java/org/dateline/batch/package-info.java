/** Archives on Apache Spark, or on one machine's cores without it: the same steps, the same lines. */
package org.dateline.batch;
