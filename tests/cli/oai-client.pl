# Asks a provider with HTTP::OAI, the harvesting client of EPrints and Catmandu: one request, with all parts of its answer.
#
#   perl oai-client.pl [--part] ADDRESS VERB [NAME=VALUE ...]
#
# Prints a line of JSON for each entry of the answer and one for how it ended. With --part the rest of a list is left, and
# its resumption token told.
use strict;
use warnings;
use HTTP::OAI;
use HTTP::OAI::Metadata::OAI_DC;
use JSON::PP;

my $part = $ARGV[0] eq '--part' ? shift @ARGV : undef;
my ( $address, $verb, @pairs ) = @ARGV;
my %asked = map { split /=/, $_, 2 } @pairs;
my $json = JSON::PP->new->utf8->canonical;
my ( $answers, $entries ) = ( 0, 0 );
my $harvester = HTTP::OAI::Harvester->new( baseURL => $address, resume => $part ? 0 : 1 );
$harvester->add_handler( request_send => sub { $answers++; return } );

sub say_line { print $json->encode(shift), "\n" }

sub say_entry {
    my $entry = shift;
    $entries++;
    return say_line( { set => $entry->setSpec, name => $entry->setName } ) if $entry->isa('HTTP::OAI::Set');
    return say_line( { prefix => $entry->metadataPrefix } ) if $entry->isa('HTTP::OAI::MetadataFormat');
    my $record = $entry->isa('HTTP::OAI::Record') ? $entry : undef;
    my $header = $record ? $record->header : $entry;
    my $metadata = $record && $record->metadata;
    my ($root) = $metadata && !$metadata->can('dc') ? $metadata->dom->findnodes('*/*') : ();
    say_line(
        {
            identifier => $header->identifier,
            datestamp  => $header->datestamp,
            sets       => [ $header->setSpec ],
            deleted    => $header->is_deleted ? JSON::PP::true : JSON::PP::false,
            $metadata && $metadata->can('dc') ? ( titles => $metadata->dc->{title} ) : (),
            $root ? ( root => $root->localname ) : (),
        }
    );
}

# What the client itself would refuse is asked all the same.
$asked{force} = 1;
$asked{handlers} = { metadata => 'HTTP::OAI::Metadata::OAI_DC' } if ( $asked{metadataPrefix} // 'oai_dc' ) eq 'oai_dc';
my $answer = $harvester->$verb( %asked, onRecord => \&say_entry );
if ( $answer->is_success && $verb eq 'Identify' ) {
    say_line( { repository => $answer->repositoryName, granularity => $answer->granularity, version => $answer->version } );
}
elsif ( $answer->is_success ) {
    while ( my $entry = $answer->next ) { say_entry($entry) }
}
my @errors = $answer->can('error') ? map { $_->code } grep { ref } $answer->error : ();
my $token = $answer->is_success && $verb =~ /^List(?!Meta)/ ? $answer->resumptionToken : undef;
say_line(
    {
        answers => $answers,
        entries => $entries,
        errors  => \@errors,
        $answer->is_error && !@errors ? ( fault => $answer->message ) : (),
        $token && $token->resumptionToken ? ( token => $token->resumptionToken ) : (),
    }
);
