# flock(1) on a descriptor, for systems without util-linux: flock.pl (--shared|--exclusive) [--wait SECONDS] FD
use strict;
use warnings;
use Fcntl ':flock';
use Getopt::Long;

my ($shared, $exclusive, $wait);
GetOptions('shared' => \$shared, 'exclusive' => \$exclusive, 'wait=i' => \$wait) or exit 64;
open(my $file, '+<&=', $ARGV[0]) or die "descriptor $ARGV[0]: $!\n";
my $lock = $shared ? LOCK_SH : LOCK_EX;
exit(flock($file, $lock | LOCK_NB) ? 0 : 1) if defined $wait && $wait == 0;
$SIG{ALRM} = sub { exit 1 };
alarm($wait) if defined $wait;
flock($file, $lock) or die "flock: $!\n";
